const INLINE = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Whether the text inside an element goes on in the line around it. */
export const isInline = (tag: string): boolean => INLINE.has(tag);
