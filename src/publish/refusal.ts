/** A build that cannot go on: nothing is published, the previous site stays. The message is French, for the archivist. */
export class Refusal extends Error {
  override readonly name = "Refusal";
}
