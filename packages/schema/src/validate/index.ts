export * from './envelope.ts';
export * from './origin.ts';
export * from './settings.ts';
export * from './walk-json.ts';
