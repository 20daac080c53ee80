export * from './api.ts';
export * from './envelope.ts';
export * from './errors.ts';
export * from './events.ts';
export * from './ids.ts';
export * from './limits.ts';
export * from './settings.ts';
