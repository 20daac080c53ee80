/** Key of the chosen site: the address first, then what was chosen last; a site that is gone counts as none. */
export function chosenSite(from: {
  inAddress: string | undefined;
  remembered: string;
  sites: readonly { key: string }[] | undefined;
}): string | undefined {
  const wanted = from.inAddress || from.remembered || undefined;
  if (from.sites === undefined || wanted === undefined) return wanted;
  return from.sites.some((site) => site.key === wanted) ? wanted : undefined;
}
