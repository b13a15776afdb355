import { type MapZoom, WHOLE_MAP } from '../../charts/index.ts';
import type { Messages } from '../../i18n/index.ts';
import { IconButton } from '../../ui/index.ts';

/** Closer, wider, and the whole map again. */
export function ZoomButtons({
  zoom,
  words,
}: {
  readonly zoom: MapZoom;
  readonly words: Messages['coverage']['map'];
}) {
  const whole = zoom.window.width === WHOLE_MAP.width;
  return (
    <div className="map-zoom ui-no-print">
      <IconButton kind="plain" icon="plus" label={words.zoomIn} onClick={() => zoom.zoom(1.6)} />
      <IconButton kind="plain" icon="minus" label={words.zoomOut} onClick={() => zoom.zoom(1 / 1.6)} />
      <IconButton
        kind="plain"
        icon="refresh"
        label={words.zoomReset}
        disabled={whole}
        onClick={() => zoom.zoom(0)}
      />
    </div>
  );
}
