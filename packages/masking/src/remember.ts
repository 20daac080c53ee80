const MOST = 1000;
const LONGEST = 120;

/**
 * A pure function of a string that remembers its answers for short ones: classes, styles and addresses come again and
 * again. It forgets all of them when there are many, so that what it keeps is bounded.
 */
export function remember<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    if (text.length > LONGEST) return answer(text);
    let found = known.get(text);
    if (found === undefined) {
      found = answer(text);
      if (known.size >= MOST) known.clear();
      known.set(text, found);
    }
    return found;
  };
}
