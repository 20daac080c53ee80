import { createSignal, For, Show } from 'solid-js';
import { CHECKS } from '../state/check-field.ts';
import { track } from '../state/shoji.ts';
import { person } from '../state/shop-state.ts';
import { createForm } from '../ui/create-form.ts';
import { describe, Field, FieldFrame } from '../ui/field.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';

const TOPICS = ['order', 'goods', 'repair', 'other'] as const;

const Form = (props: { onSent: () => void }) => {
  const { t } = useLocale();
  const form = createForm({ name: CHECKS.required, email: CHECKS.email, message: CHECKS.required }, () => {
    track('message_sent');
    props.onSent();
  });
  const message = () => ({
    name: 'message',
    label: t.fields.message,
    problem: form.problems()['message'],
  });
  return (
    <form class="fields" novalidate onSubmit={form.onSubmit} onInput={form.onInput}>
      <Field
        name="name"
        label={t.fields.name}
        autocomplete="name"
        value={person().name ?? ''}
        problem={form.problems()['name']}
      />
      <Field
        name="email"
        type="email"
        label={t.fields.email}
        autocomplete="email"
        value={person().email ?? ''}
        problem={form.problems()['email']}
      />
      <FieldFrame name="topic" label={t.fields.topic}>
        <select id="topic" name="topic">
          <For each={TOPICS}>{(topic) => <option value={topic}>{t.contact.topics[topic]}</option>}</For>
        </select>
      </FieldFrame>
      <Field name="order" label={`${t.fields.order} (${t.fields.optional})`} autocomplete="off" />
      <FieldFrame {...message()} wide>
        <textarea rows="6" {...describe(message())} />
      </FieldFrame>
      <Field
        name="file"
        type="file"
        label={t.fields.file}
        hint={t.fields.fileHint}
        accept="image/jpeg,image/png"
        wide
      />
      <div class="step-end wide" data-shoji="allow">
        <span />
        <button type="submit" class="button primary large">
          {t.contact.submit}
        </button>
      </div>
    </form>
  );
};

export const ContactPage = () => {
  const { t } = useLocale();
  const [sent, setSent] = createSignal(false);
  usePageTitle(() => t.contact.title);
  return (
    <div class="page narrow">
      <div data-shoji="allow">
        <h1>{t.contact.title}</h1>
        <p class="lead">{t.contact.lead}</p>
      </div>
      <Show when={sent()} fallback={<Form onSent={() => setSent(true)} />}>
        <div class="nothing" role="status" data-shoji="allow">
          <p>{t.contact.done}</p>
          <button type="button" class="button" onClick={() => setSent(false)}>
            {t.contact.again}
          </button>
        </div>
      </Show>
    </div>
  );
};
