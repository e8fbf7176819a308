import { expect, it } from "vitest";
import { isBuildAnswer, isBuilt, type BuildAnswer } from "../../src/serve/builder-messages.ts";

it("an answer without an atelier is still an answer once it was sent between processes, which drops what is undefined", () => {
  const answers: readonly BuildAnswer[] = [
    { published: true, troubles: [], summary: "", glance: undefined, atelier: undefined },
    { published: false, reasons: [], atelier: undefined },
  ];
  for (const answer of answers) expect(isBuildAnswer(JSON.parse(JSON.stringify(answer)))).toBe(true);
  expect(isBuildAnswer({ built: true })).toBe(false);
  expect(isBuilt({ built: true })).toBe(true);
});
