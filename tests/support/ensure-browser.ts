import { ensureBrowser } from "./browser.ts";

/** Run before the tests, so that a missing browser is one clear failure and not a time-out in the middle. */
process.stdout.write(`Browser: ${ensureBrowser()}\n`);
