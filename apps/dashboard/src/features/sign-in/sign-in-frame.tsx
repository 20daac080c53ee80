import type { JSX } from 'solid-js';
import { Icon } from '../../ui/icon/icon.tsx';
import { PaperScreen } from './paper-screen.tsx';
import './sign-in.css';

/** The page that one sees before being signed in: paper at one side, a form at the other. */
export function SignInFrame(props: { title: JSX.Element; children: JSX.Element }): JSX.Element {
  return (
    <div data-component="sign-in">
      <PaperScreen />
      <main>
        <div data-part="head">
          <Icon name="logo" />
          <h1>{props.title}</h1>
        </div>
        {props.children}
      </main>
    </div>
  );
}
