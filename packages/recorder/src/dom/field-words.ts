/** The texts of what names a field to a person and only the live page can tell for sure. For recognition, never sent. */
export function labelTexts(field: Element): string[] {
  const labels: (Element | null | undefined)[] = [...((field as HTMLInputElement).labels ?? [])];
  const root = field.getRootNode() as Partial<NonElementParentNode>;
  for (const id of field.getAttribute('aria-labelledby')?.split(/\s+/) ?? []) {
    if (id) labels.push(root.getElementById?.(id));
  }
  return labels.map((label) => label?.textContent?.trim() ?? '').filter(Boolean);
}
