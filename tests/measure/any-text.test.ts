import * as fc from "fast-check";
import { expect, it } from "vitest";
import { hostileText } from "../../measure/fuzz/hostile-text.ts";
import { faultsOfText } from "../../measure/fuzz/try-text.ts";

it("any text at all is read without an exception, in time that grows with its length, every passage exact", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      expect(faultsOfText(text)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
