import { Router } from '@solidjs/router';
import { render } from 'solid-js/web';
import { routes } from './routes.tsx';
import { tellShoji } from './state/consent.ts';
import { PaperSwatch } from './ui/paper-swatch.ts';
import './styles/index.css';

customElements.define('paper-swatch', PaperSwatch);
tellShoji();

const root = document.getElementById('shop');
if (!root) throw new Error('The page has no place for the shop.');
render(() => <Router>{routes}</Router>, root);
