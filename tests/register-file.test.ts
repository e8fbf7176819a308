import { describe, expect, it } from "vitest";
import { EMPTY_LEDGER } from "../src/group/ledger.ts";
import { readRegister, writeRegister } from "../src/register-file.ts";
import type { Effects } from "../src/effects.ts";
import { memoryEffects } from "./support/memory-effects.ts";

/** A disk that refuses to keep anything, for the reason given. */
function refusing(code: string): Effects {
  const effects = memoryEffects({});
  const replace = () => Promise.reject(Object.assign(new Error(`${code}: no`), { code }));
  return { ...effects, files: { ...effects.files, replace } };
}

describe("the file of the register", () => {
  it.each([
    ["EACCES", "accès est refusé"],
    ["EPERM", "accès est refusé"],
    ["EROFS", "lecture seule"],
    ["ENOSPC", "plein"],
  ])("that cannot be written (%s) stops the build with a reason and what to do", async (code, words) => {
    await expect(writeRegister("a/lock", EMPTY_LEDGER, refusing(code))).rejects.toMatchObject({
      name: "Refusal",
      message: expect.stringMatching(new RegExp(`a/lock.*${words}.*\\. Rien n’est publié`, "u")),
    });
  });

  it("that cannot be read stops the build", async () => {
    const effects = memoryEffects({}, { "a/lock": "unreadable" });
    await expect(readRegister("a/lock", effects)).rejects.toThrow(/ne peut pas être lu.*accès est refusé/u);
  });

  it("keeps an error that nobody can foresee", async () => {
    await expect(writeRegister("a/lock", EMPTY_LEDGER, refusing("EODD"))).rejects.toThrow("EODD: no");
  });
});
