import { COLOURS, type Colour } from '../colours.ts';

/** A wrapped parcel: the preview of the gift wrapping. */
export const Parcel = (props: { paper: Colour; ribbon: Colour; label: string }) => {
  const paper = () => COLOURS[props.paper];
  const ribbon = () => COLOURS[props.ribbon];
  return (
    <svg class={`art on-${props.paper}`} viewBox="0 0 320 280" role="img" aria-label={props.label}>
      <ellipse cx="160" cy="244" rx="110" ry="10" fill="#000" opacity=".1" />
      <path fill={paper().base} d="M62 98h196v142H62z" />
      <path fill={paper().deep} d="M62 98h196v14H62z" opacity=".5" />
      <path fill={paper().light} opacity=".35" d="m62 98 60 71-60 71zM258 98l-60 71 60 71z" />
      <g fill={paper().light} opacity=".8">
        <circle cx="96" cy="140" r="4" />
        <circle cx="122" cy="206" r="4" />
        <circle cx="204" cy="146" r="4" />
        <circle cx="228" cy="208" r="4" />
        <circle cx="84" cy="196" r="4" />
        <circle cx="236" cy="170" r="4" />
      </g>
      <path fill={ribbon().base} d="M150 98h20v142h-20zM62 160h196v18H62z" />
      <path fill={ribbon().deep} opacity=".5" d="M164 98h6v142h-6zM62 172h196v6H62z" />
      <path fill={ribbon().deep} d="M156 98 122 146l-2-18-16 4 42-44zM164 98l34 48 2-18 16 4-42-44z" />
      <path
        fill={ribbon().base}
        d="M160 98c-24-50-72-52-72-24 0 26 48 28 72 24zM160 98c24-50 72-52 72-24 0 26-48 28-72 24z"
      />
      <path
        fill={ribbon().deep}
        opacity=".7"
        d="M150 92c-20-30-46-30-46-18s26 18 46 18zM170 92c20-30 46-30 46-18s-26 18-46 18z"
      />
      <path fill={ribbon().light} d="M148 86h24v20h-24z" />
    </svg>
  );
};
