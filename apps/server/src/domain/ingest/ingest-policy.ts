import type { StatelessPolicy } from '@shoji/masking';
import { type BatchEnvelope, MODES, type SiteRule, type SiteSettings } from '@shoji/schema';

/** Nothing but what is masked everywhere: for what a recorder with older settings may have shown. */
const CLOSED: StatelessPolicy = { mode: 'strict', allowByAttribute: false, allowByRule: false };

const sameRule = (a: SiteRule, b: SiteRule): boolean => a.selector === b.selector && a.level === b.level;

/** Whether the rules ask for more than those before: one that makes stricter came, or one that allows went. */
function rulesAreStricter(today: readonly SiteRule[], before: readonly SiteRule[]): boolean {
  const came = today.filter((rule) => !before.some((old) => sameRule(rule, old)));
  const went = before.filter((rule) => !today.some((now) => sameRule(rule, now)));
  return came.some((rule) => rule.level !== 'allow') || went.some((rule) => rule.level === 'allow');
}

/**
 * What a batch is held to at ingest: today's settings of its site. `recorder`: the settings that the recorder works with,
 * null where their version is not known. What has become stricter since is in force at once: where the level written
 * beside a change may come from a setting that is no more, no claim to be allowed is believed.
 */
export function ingestPolicy(today: SiteSettings, recorder: SiteSettings | null): StatelessPolicy {
  const { mode, allowByAttribute, rules } = today;
  if (recorder) {
    const fromLooserMode = mode === 'strict' && MODES.indexOf(recorder.mode) > MODES.indexOf(mode);
    const fromAttributes = recorder.allowByAttribute && !allowByAttribute;
    if (fromLooserMode || fromAttributes || rulesAreStricter(rules, recorder.rules)) return CLOSED;
  }
  return { mode, allowByAttribute, allowByRule: rules.some((rule) => rule.level === 'allow') };
}

/** Whether a batch comes from before its site began to ask for consent. A recorder that knows does not send without. */
export const lacksConsent = (
  today: SiteSettings,
  recorder: SiteSettings | null,
  { consent }: Pick<BatchEnvelope, 'consent'>,
): boolean => today.consent === 'required' && recorder?.consent === 'none' && consent === undefined;
