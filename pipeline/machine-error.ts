/** The machine, not the manuscript, failed: no browser, a full disk. The command ends with exit status 3. */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}
