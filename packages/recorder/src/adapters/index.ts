export { followConsentEvent } from './consent-event.ts';
export { followGoogleConsentMode, type GoogleConsentOptions } from './google-consent-mode.ts';
export { followTcf, type TcfOptions } from './tcf.ts';
