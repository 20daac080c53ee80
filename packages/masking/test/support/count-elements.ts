/** Elements of a masked snapshot and of mutations, counted. */
export function countElements(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, item) => sum + countElements(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  const self = 'tagName' in value ? 1 : 0;
  return Object.values(value).reduce((sum: number, item) => sum + countElements(item), self);
}
