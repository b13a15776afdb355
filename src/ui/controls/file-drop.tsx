import './file-drop.css';
import { type DragEvent, useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';

export interface FileDropProps {
  /** What to choose or drop. */
  readonly label: string;
  readonly hint?: string | undefined;
  /** As of the `accept` attribute. */
  readonly accept: string;
  /** The text of a chosen or dropped file; null when it could not be read. It stays in the page. */
  readonly onText: (name: string, text: string | null) => void;
}

/** A place to drop a text file on, which is also a button to choose one. */
export function FileDrop({ label, hint, accept, onText }: FileDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (!file) return;
    file.text().then(
      (text) => onText(file.name, text),
      () => onText(file.name, null),
    );
  };
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the field inside is the first.
    <div
      className={classNames('ui-file-drop', over && 'ui-file-drop-over')}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files[0]);
      }}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className="ui-button ui-button-plain">
        <Icon name="map" />
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className="ui-file-drop-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}
