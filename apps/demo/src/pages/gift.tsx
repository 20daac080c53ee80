import { A } from '@solidjs/router';
import { createSignal, Show } from 'solid-js';
import { Parcel } from '../catalogue/art/parcel.tsx';
import type { Colour } from '../catalogue/colours.ts';
import { fill } from '../i18n/plural.ts';
import { askForStock, showFoldedCorner } from '../state/broken.ts';
import { WRAPPING_PRICE } from '../state/cart.ts';
import { track } from '../state/shoji.ts';
import { changeCart } from '../state/shop-state.ts';
import { Field, FieldFrame } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { useLocale } from '../ui/locale.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Swatches } from '../ui/swatches.tsx';

const PAPERS: readonly Colour[] = ['sage', 'linen', 'river', 'madder', 'slate'];
const RIBBONS: readonly Colour[] = ['madder', 'linen', 'moss', 'chestnut'];

/** Words for one person: marked sensitive, so that nothing of it exists for the recorder, whatever is configured. */
const Card = () => {
  const { t } = useLocale();
  return (
    <fieldset class="group" data-shoji="sensitive">
      <legend>{t.gift.cardTitle}</legend>
      <p class="hint">
        <Icon name="lock" /> {t.gift.cardHint}
      </p>
      <div class="fields">
        <Field name="gift-to" label={t.fields.to} autocomplete="off" />
        <Field name="gift-from" label={t.fields.from} autocomplete="off" />
        <FieldFrame name="gift-message" label={t.fields.card} wide>
          <textarea id="gift-message" name="gift-message" rows="3" />
        </FieldFrame>
      </div>
    </fieldset>
  );
};

/** The configurator of a gift wrapping, with two buttons that are broken on purpose. */
export const GiftPage = () => {
  const { t, money, page } = useLocale();
  const [paper, setPaper] = createSignal<Colour>('sage');
  const [ribbon, setRibbon] = createSignal<Colour>('madder');
  const [added, setAdded] = createSignal(false);
  usePageTitle(() => t.gift.title);
  const add = (): void => {
    changeCart((cart) => ({ ...cart, wrapping: { paper: paper(), ribbon: ribbon() } }));
    track('wrapping_added', { paper: paper(), ribbon: ribbon() });
    setAdded(true);
  };
  return (
    <div class="page">
      <div data-shoji="allow">
        <h1>{t.gift.title}</h1>
        <p class="lead">{t.gift.lead}</p>
      </div>
      <div class="two-columns gift">
        <div>
          <div class="gift-choice">
            <Swatches
              name="paper"
              legend={`${t.gift.paper}: ${t.colours[paper()]}`}
              kind="radio"
              colours={PAPERS}
              chosen={[paper()]}
              onChange={setPaper}
            />
            <Swatches
              name="ribbon"
              legend={`${t.gift.ribbon}: ${t.colours[ribbon()]}`}
              kind="radio"
              colours={RIBBONS}
              chosen={[ribbon()]}
              onChange={setRibbon}
            />
          </div>
          <Card />
          <div class="step-end" data-shoji="allow">
            <span role="status">
              <Show when={added()}>
                {t.gift.added} <A href={page('cart')}>{t.product.toCart}</A>
              </Show>
            </span>
            <button type="button" class="button primary large" onClick={add}>
              {fill(t.gift.add, { price: money(WRAPPING_PRICE) })}
            </button>
          </div>
        </div>
        <div class="gift-preview" data-shoji="allow">
          <h2>{t.gift.preview}</h2>
          <Parcel
            paper={paper()}
            ribbon={ribbon()}
            label={fill(t.gift.previewLabel, { paper: t.colours[paper()], ribbon: t.colours[ribbon()] })}
          />
          <div class="gift-extras">
            <button type="button" class="button" data-testid="throw-error" onClick={() => showFoldedCorner(ribbon())}>
              {t.gift.corner}
            </button>
            <button type="button" class="button" onClick={() => void askForStock(paper())}>
              {t.gift.stock}
            </button>
          </div>
          <p class="hint">{t.gift.broken}</p>
        </div>
      </div>
    </div>
  );
};
