/** The command cannot start: no such folder, no `guide.yaml`, an unknown option. The program exits with 2. */
export class UsageError extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}
