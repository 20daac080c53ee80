/** The one place that touches `process.env`. */
export const readEnvironment = (): Readonly<Record<string, string | undefined>> => process.env;
