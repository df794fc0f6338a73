/** A page asked the browser for what it may not load: addresses, paths of the manuscript, or what the browser says of them. */
export class RefusedRequests extends Error {
  override readonly name = 'RefusedRequests';
  readonly refused: readonly string[];

  constructor(refused: readonly string[]) {
    super(`The page asked for what it may not load:\n${refused.join('\n')}`);
    this.refused = refused;
  }
}
