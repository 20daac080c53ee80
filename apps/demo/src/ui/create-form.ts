import { createSignal } from 'solid-js';
import { type Check, findProblems, type Problem } from '../state/check-field.ts';

/**
 * Checks a form when it is sent: the problems by field, and the focus on the first. A field that is changed
 * afterwards loses its problem until the next try.
 */
export function createForm(checks: Record<string, Check>, onValid: (form: FormData) => void) {
  const [problems, setProblems] = createSignal<Record<string, Problem>>({});
  return {
    problems,
    onInput: (event: InputEvent): void => {
      const name = (event.target as HTMLInputElement).name;
      if (!problems()[name]) return;
      setProblems((all) => Object.fromEntries(Object.entries(all).filter(([field]) => field !== name)));
    },
    onSubmit: (event: SubmitEvent): void => {
      event.preventDefault();
      const form = event.currentTarget as HTMLFormElement;
      const data = new FormData(form);
      const found = findProblems(data, checks);
      setProblems(found);
      const first = Object.keys(checks).find((name) => found[name]);
      if (first === undefined) onValid(data);
      else (form.elements.namedItem(first) as HTMLElement | null)?.focus();
    },
  };
}
