import { For } from 'solid-js';
import type { Category } from '../catalogue/products.ts';
import { reviewsOf } from '../catalogue/reviews.ts';
import { useLocale } from './locale.tsx';
import { Stars } from './stars.tsx';

const DAY = 86_400_000;

/** What people wrote is public. Who they are is masked in a recording: the names are not part of what is allowed. */
export const Reviews = (props: { category: Category }) => {
  const { t, language, date } = useLocale();
  return (
    <section class="reviews" id="reviews">
      <h2>{t.product.reviews}</h2>
      <ul>
        <For each={reviewsOf(language, props.category)}>
          {(review) => (
            <li>
              <Stars value={review.stars} />
              <blockquote>{review.text}</blockquote>
              <p>
                <b data-shoji="mask">{review.name}</b> · {date(Date.now() - review.age * DAY)}
              </p>
            </li>
          )}
        </For>
      </ul>
    </section>
  );
};
