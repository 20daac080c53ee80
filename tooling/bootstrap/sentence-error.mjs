/** A failure that the person at the keyboard can do something about: its message is one sentence and is shown alone. */
export class SentenceError extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = 'SentenceError';
    this.exitCode = exitCode;
  }
}
