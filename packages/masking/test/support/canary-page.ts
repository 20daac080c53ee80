import type { Canaries, CanaryKind } from './canaries.ts';

const VALUE_TYPES =
  'text search email url tel password number date datetime-local month week time color range foo hidden submit button reset checkbox radio'.split(
    ' ',
  );

/** A page with one canary in every place of which it is known that a recorder of the DOM may leak it. */
export function canaryHtml(canaries: Canaries): string {
  const c = (place: string, kind: CanaryKind = 'other') => canaries.plant(place, kind);
  const text = (place: string) => canaries.plant(place, 'text');
  const form = (place: string) => canaries.plant(place, 'form');
  const url = (place: string) => canaries.plant(place, 'url');
  const inputs = VALUE_TYPES.map((type) => {
    const kind = type === 'password' || type === 'hidden' ? 'floor' : 'form';
    return `<p><input id="i-${type}" type="${type}" value="${c(`input type=${type} value`, kind)}"></p>`;
  }).join('');
  return `
    <h1>${text('h1')}</h1><p id="para">${text('p')} <b>${text('b')}</b></p><button id="btn" value="${form('button value')}">${text('button')}</button>
    <section id="controls">${inputs}
      <p><input name="x" placeholder="${c('placeholder', 'text')}"></p>
      <p><input name="${form('name attr')}"></p>
      <p><input id="cleared" value="${form('value attr, cleared before start')}"></p>
      <p><input id="cleared-pw" type="password" value="${c('password value attr, cleared', 'floor')}"></p>
      <p><input type="number" value="${form('invalid number')}"></p><p><input type="date" value="${form('invalid date')}"></p>
      <p><input class="rr-ignore" value="${form('rr-ignore value')}"></p>
      <p><input type="image" alt="${form('image alt')}" src="data:,${url('image src')}"></p>
      <p><textarea id="area" placeholder="${text('textarea placeholder')}">${form('textarea content')}</textarea></p>
      <p><textarea id="area-cleared">${form('textarea default, cleared')}</textarea></p>
      <p><select id="sel"><optgroup label="${form('optgroup label')}"><option value="${form('option value')}" label="${form('option label')}">${form('option text')}</option>
        <option selected value="${form('selected value')}">${form('selected text')}</option></optgroup></select></p>
      <datalist id="dl"><option value="${form('datalist value')}">${form('datalist text')}</option></datalist>
      <p><label><input type="radio">${text('radio label')}</label></p><fieldset><legend>${text('legend')}</legend></fieldset>
      <output>${form('output')}</output><p><input pattern="${c('pattern')}" list="${c('list')}" autocomplete="${c('autocomplete')}"></p>
      <form action="/x?${url('form action')}"><button formaction="/y?${url('formaction')}">go</button></form>
      <div id="ce" contenteditable="true" title="${c('contenteditable title', 'text')}">${form('contenteditable')}<i>${form('contenteditable child')}</i></div>
      <div role="textbox" aria-valuetext="${form('textbox valuetext')}">${form('role=textbox')}</div>
      <div role="slider" aria-valuenow="${form('slider valuenow')}" data-value="${form('slider data-value')}"></div>
    </section>
    <section id="floor">
      <p><label for="f1">Card number</label><input id="f1" value="${c('label for', 'floor')}" placeholder="${c('floor placeholder', 'floor')}"></p>
      <p><label>Heslo <input value="${c('wrapping label', 'floor')}"></label></p>
      <p><span id="lb">Rodné číslo</span></p><p><span>x</span><input aria-labelledby="lb" value="${c('labelledby', 'floor')}"></p>
      <p><input autocomplete="shipping cc-csc" value="${c('cc-csc', 'floor')}"></p>
      <p><input autocomplete="one-time-code" value="${c('otp', 'floor')}"></p>
      <p><input name="kartennummer" value="${c('de name', 'floor')}"></p><p><input placeholder="MM/YY" value="${c('expiry', 'floor')}"></p>
      <p><input data-shoji="sensitive" value="${c('sensitive input', 'floor')}"></p>
      <div data-shoji="sensitive" title="${c('sensitive title', 'floor')}">${c('sensitive text', 'floor')}<p data-shoji="allow">${c('allow in sensitive', 'floor')}</p></div>
      <p><select name="cc-exp-month"><option>${c('floor option', 'floor')}</option></select></p>
    </section>
    <section id="texts"><!-- ${c('comment')} --><details><summary>${text('summary')}</summary>${text('details')}</details>
      <dialog>${text('dialog')}</dialog><div hidden>${text('hidden')}</div><table><tr><td abbr="${text('td abbr')}">${text('td')}</td></tr></table>
      <noscript>${c('noscript')}</noscript><template>${c('template')}</template><script type="application/json" data-k="${c('script data')}">"${c('json script')}"</script>
      <canvas>${c('canvas fallback', 'text')}</canvas><object data="/o?${url('object data')}">${c('object fallback')}</object><ruby>${text('ruby')}</ruby>
      <math><mtext>${text('mtext')}</mtext></math><x-plain user="${c('custom attr')}">${text('custom text')}</x-plain></section>
    <section id="svgs"><svg width="40" height="40" viewBox="0 0 40 40"><title>${text('svg title')}</title><desc>${text('svg desc')}</desc><text x="1" y="9">${text('svg text')}</text>
      <a xlink:href="/s?${url('svg href')}"></a><image href="/i?${url('svg image')}"/><use href="/u?${url('svg use')}#a"/><rect data-v="${c('svg data')}" width="9" height="9"/>
      <style>.svgx::before{content:"${c('svg style content')}"}</style><foreignObject><p>${text('foreignObject')}</p></foreignObject><path d="M0 0L9 9"/></svg></section>
    <section id="attrs"><span title="${text('title')}" aria-label="${text('aria-label')}" aria-description="${text('aria-description')}" aria-valuetext="${form('aria-valuetext')}"
      data-user="${c('data-user')}" x-model="${c('x-model')}" lang="${c('lang')}" onclick="${c('onclick')}" itemid="${c('itemid')}" content="${c('content')}" class="${c('class')}" id="${c('id')}">a</span>
      <img alt="${text('alt')}" src="/a.png?${url('img src query')}" srcset="/b.png?${url('srcset')} 2x"><img src="data:image/svg+xml,<svg><text>${c('data svg')}</text></svg>">
      <picture><source srcset="/c?${url('source srcset')}"></picture><a href="/p/${url('href path')}?t=${url('href query')}#${url('href hash')}">l</a>
      <a href="mailto:${url('mailto')}@x.cz">m</a><a href="javascript:${url('javascript')}" download="${c('download')}" ping="/${url('ping')}">j</a>
      <time datetime="${c('datetime')}">t</time><data value="${c('data value')}">d</data><ul><li value="${c('li value')}">l</li></ul><blockquote cite="/${url('cite')}">q</blockquote>
      <meta itemprop="x" content="${c('body meta')}"><video src="/v?${url('video')}" poster="/w?${url('poster')}"><track label="${c('track label')}" src="/t?${url('track')}"></video>
      <iframe srcdoc="<p>${text('iframe text')}</p><input value='${form('iframe input')}'>" name="${c('iframe name')}" title="${c('iframe title')}"></iframe>
      <i style="--u:'${c('style custom')}';background:url(/b?${url('style url')})">s</i><div data-shoji="block" title="${c('block title')}">${c('blocked text')}</div>
      <div class="rr-block">${c('rr-block text')}</div><div class="rr-mask" title="${c('rr-mask title')}">${c('rr-mask text')}</div><div data-shoji="mask">${c('masked')}<b data-shoji="nonsense">${c('nonsense level')}</b></div>
    </section>
    <style>.a::before{content:"${c('css content')}"} .b{--name:"${c('css custom string')}";--bare:${c('css custom bare')}} [data-n="${c('css selector')}"]{color:red}
      .d{background:url(/x?${url('css url')})} @font-face{font-family:F;src:url(/f?${url('font url')})} @counter-style k{system:cyclic;symbols:"${c('counter symbols')}"} /* ${c('css comment')} */</style>
    <div id="host"></div><div id="grow"></div>`;
}

/** What only a script can plant: shadow roots, adopted sheets, properties, the head. */
export function plantByScript(canaries: Canaries, root: Document): void {
  const text = (place: string) => canaries.plant(place, 'text');
  const shadow = root.querySelector('#host')?.attachShadow({ mode: 'open' });
  if (shadow) {
    shadow.innerHTML = `<p title="${text('shadow title')}">${text('shadow p')}</p><input value="${canaries.plant('shadow input', 'form')}"><input type="password" value="${canaries.plant('shadow password', 'floor')}">`;
    shadow.append(text('text under shadow root'));
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`.z::after{content:"${canaries.plant('adopted sheet', 'other')}"}`);
  root.adoptedStyleSheets = [sheet];
  for (const id of ['cleared', 'cleared-pw', 'area-cleared']) {
    const field = root.getElementById(id);
    if (field) (field as HTMLInputElement).value = '';
  }
  root.title = text('title');
  const meta = root.createElement('meta');
  meta.name = 'user-id';
  meta.content = canaries.plant('meta content', 'other');
  root.head.append(meta);
  root.documentElement.setAttribute('data-k', canaries.plant('html data-k', 'other'));
  history.replaceState(null, '', `#${canaries.plant('page hash', 'url')}`);
}
