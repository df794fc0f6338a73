/** A browser that may be used: how it was found (for messages), where its program lies, and what its process needs. */
export type Candidate = {
  readonly origin: string;
  readonly path: string;
  /** A folder of shared libraries that are to be found before the system's. */
  readonly libraries?: string;
  /** A fontconfig file that replaces the system's, so that its fonts do not matter. */
  readonly fontConfiguration?: string;
};
