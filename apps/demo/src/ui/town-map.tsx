/** A small map of the town in the loop of the river. */
export const TownMap = (props: { label: string }) => (
  <svg class="town-map" viewBox="0 0 480 320" role="img" aria-label={props.label}>
    <rect class="map-land" width="480" height="320" />
    <path class="map-park" d="M0 0h190c-20 40-70 60-110 58S20 80 0 96zM330 320c0-40 30-66 70-70s60-10 80-30v100z" />
    <path
      class="map-river"
      d="M-10 210c60-6 90-50 130-96s90-66 140-40 62 76 30 116-70 40-60 74 60 34 110 12 80-56 150-60"
    />
    <g class="map-street">
      <path d="M40 330c20-80 70-130 160-140s150-50 190-200M0 130c80 10 130 30 200 60M200 190c30-20 40-60 34-112M200 190c40 10 60 30 60 60M300 20c0 60 30 110 190 120" />
    </g>
    <g class="map-house">
      <path d="M150 150h22v18h-22zM178 140h16v16h-16zM206 126h24v18h-24zM216 150h18v22h-18zM176 204h20v16h-20zM240 160h20v18h-20zM140 196h22v18h-22zM250 110h20v20h-20zM350 110h26v18h-26zM390 92h18v22h-18zM330 160h20v18h-20zM90 170h24v18h-24zM60 250h26v18h-26zM112 244h18v20h-18z" />
    </g>
    <g class="map-pin">
      <path d="M232 236c-14-16-20-26-20-35a20 20 0 0 1 40 0c0 9-6 19-20 35z" />
      <circle cx="232" cy="201" r="7" />
    </g>
  </svg>
);
