/** The command line or the environment asks for something that cannot be; the message is for the person who typed it. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}
