/** Whether the browser says that its user objects (Global Privacy Control, Do Not Track). */
export function hasObjectionSignal(): boolean {
  const { globalPrivacyControl, doNotTrack } = navigator as Navigator & { globalPrivacyControl?: boolean };
  return globalPrivacyControl === true || doNotTrack === '1' || doNotTrack === 'yes';
}
