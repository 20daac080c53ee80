/** What a visitor holds in hand. */
export interface Device {
  kind: 'desktop' | 'phone' | 'tablet';
  width: number;
  height: number;
  scale: number;
  touch: boolean;
  dark: boolean;
  /** `CHROME` stands for the version of the browser that really runs. */
  userAgent: string;
}

const WINDOWS =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/CHROME.0.0.0 Safari/537.36';
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/CHROME.0.0.0 Safari/537.36';
const LINUX =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/CHROME.0.0.0 Safari/537.36';
const ANDROID =
  'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/CHROME.0.0.0 Mobile Safari/537.36';
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';
const IPAD =
  'Mozilla/5.0 (iPad; CPU OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1';

const desktop = (width: number, height: number, userAgent: string, dark = false): Device => ({
  kind: 'desktop',
  width,
  height,
  scale: 1,
  touch: false,
  dark,
  userAgent,
});

export const DEVICES: readonly [Device, ...Device[]] = [
  desktop(1440, 900, WINDOWS),
  { kind: 'phone', width: 412, height: 915, scale: 2, touch: true, dark: false, userAgent: ANDROID },
  desktop(1512, 860, MAC, true),
  { kind: 'phone', width: 390, height: 844, scale: 2, touch: true, dark: true, userAgent: IPHONE },
  desktop(1366, 768, WINDOWS),
  { kind: 'tablet', width: 820, height: 1180, scale: 1, touch: true, dark: false, userAgent: IPAD },
  desktop(1920, 1000, `${WINDOWS} Edg/CHROME.0.0.0`),
  desktop(1280, 720, LINUX),
];
