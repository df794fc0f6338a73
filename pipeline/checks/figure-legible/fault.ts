/** What is wrong with a picture. */
export type Fault = {
  readonly reason: string;
  /** The words of the picture that are at fault, as they are set: part of a label, or made from facts. */
  readonly words?: string | undefined;
  readonly note?: string | undefined;
};
