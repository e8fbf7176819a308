/** The part of Eleventy 3.1 that we use; the package ships no types. */
declare module "@11ty/eleventy" {
  export interface UserConfig {
    addExtension(
      format: string,
      options: {
        readonly key: string;
        compile(): (this: { defaultRenderer(data: unknown): Promise<unknown> }, data: unknown) => Promise<string>;
      },
    ): void;
    addGlobalData(name: string, data: unknown): void;
    setTemplateFormats(formats: string): void;
    setUseGitIgnore(use: boolean): void;
  }

  export class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath: string;
        readonly quietMode: boolean;
        readonly config: (eleventyConfig: UserConfig) => void;
      },
    );
    disableLogger(): void;
    write(): Promise<readonly [unknown, readonly unknown[]]>;
  }
}
