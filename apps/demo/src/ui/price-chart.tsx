import { createMemo, For } from 'solid-js';
import { gridSteps, priceHistory } from '../catalogue/price-history.ts';
import type { Product } from '../catalogue/products.ts';
import { useLocale } from './locale.tsx';

const WIDTH = 640;
const HEIGHT = 200;
const BOX = { left: 64, right: 632, top: 22, bottom: 172 };

/** Prices of a year as a stepped line: a price holds until it is changed. The axis begins at zero. */
export const PriceChart = (props: { product: Product }) => {
  const { t, language, amount } = useLocale();
  const months = new Intl.DateTimeFormat(language === 'en' ? 'en-IE' : language, { month: 'short' });
  const chart = createMemo(() => {
    const points = priceHistory(props.product, language, new Date());
    const prices = points.map((point) => point.price);
    const high = Math.max(...prices);
    const grid = gridSteps(high);
    const top = grid.at(-1) ?? high;
    const width = (BOX.right - BOX.left) / points.length;
    const y = (price: number): number => BOX.bottom - (price / top) * (BOX.bottom - BOX.top);
    const line = points
      .map((point, index) => `${index === 0 ? 'M' : 'L'}${BOX.left + index * width} ${y(point.price)}h${width}`)
      .join('');
    return { points, grid, width, y, line, low: Math.min(...prices), high, now: prices.at(-1) ?? high };
  });
  const summary = () =>
    t.product.historySummary
      .replace('{low}', amount(chart().low))
      .replace('{high}', amount(chart().high))
      .replace('{now}', amount(chart().now));
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${t.product.history}. ${summary()}`}>
        <path class="chart-area" d={`${chart().line}V${BOX.bottom}H${BOX.left}z`} />
        <For each={chart().grid}>
          {(price) => (
            <>
              <path class="chart-grid" d={`M${BOX.left} ${chart().y(price)}H${BOX.right}`} />
              <text class="chart-number" x={BOX.left - 8} y={chart().y(price) + 4}>
                {amount(price)}
              </text>
            </>
          )}
        </For>
        <path class="chart-line" d={chart().line} />
        <path class="chart-axis" d={`M${BOX.left} ${BOX.bottom}H${BOX.right}`} />
        <circle class="chart-now" cx={BOX.right} cy={chart().y(chart().now)} r="4" />
        <For each={chart().points}>
          {(point, index) => (
            <text class="chart-month" x={BOX.left + (index() + 0.5) * chart().width} y={BOX.bottom + 18}>
              {months.format(point.month)}
            </text>
          )}
        </For>
      </svg>
      <figcaption>{summary()}</figcaption>
    </figure>
  );
};
