/** Host of a site that has one; with several it is not known which of them a path belongs to. */
export function hostOf(origins: readonly string[] | undefined): string | undefined {
  if (origins?.length !== 1 || !origins[0]) return undefined;
  return origins[0].replace(/^https?:\/\//, '').replace(/:\*$/, '');
}
