import './file-drop.css';
import { type DragEvent, useId, useState } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import { droppedFiles, type NamedFile } from './dropped-files.ts';

/** A file's bytes by its path; null when it could not be read. They stay in the page. */
export interface GivenBytes {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}
export interface FilesDropProps {
  readonly label: string;
  /** The second way: a whole folder. */
  readonly folderLabel: string;
  readonly hint?: string | undefined;
  readonly accept: string;
  readonly onFiles: (files: readonly GivenBytes[]) => void;
}

/** A place to drop files or a folder on, with a button to choose either. */
export function FilesDrop({ label, folderLabel, hint, accept, onFiles }: FilesDropProps) {
  const id = useId();
  const [over, setOver] = useState(false);
  const take = (files: readonly NamedFile[]) => {
    if (files.length === 0) return;
    void Promise.all(files.map(bytesOf)).then(onFiles);
  };
  const chosen = (list: FileList | null) =>
    take([...(list ?? [])].map((file) => ({ path: file.webkitRelativePath || file.name, file })));
  const drag = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the fields inside are the first.
    <div
      className={classNames('ui-file-drop', over && 'ui-file-drop-over')}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        void droppedFiles(event.dataTransfer).then(take);
      }}
    >
      <div className="ui-file-drop-ways">
        {([label, folderLabel] as const).map((words, folder) => (
          <span key={words} className="ui-file-drop-way">
            <input
              id={`${id}-${folder}`}
              type="file"
              multiple
              accept={folder ? undefined : accept}
              aria-describedby={hint ? `${id}-hint` : undefined}
              ref={(field) => {
                if (field && folder) field.webkitdirectory = true;
              }}
              onChange={(event) => {
                chosen(event.target.files);
                event.target.value = '';
              }}
            />
            <label htmlFor={`${id}-${folder}`} className="ui-button ui-button-plain">
              <Icon name={folder ? 'list' : 'plus'} />
              {words}
            </label>
          </span>
        ))}
      </div>
      {hint ? (
        <p id={`${id}-hint`} className="ui-file-drop-hint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

async function bytesOf({ path, file }: NamedFile): Promise<GivenBytes> {
  try {
    return { path, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { path, bytes: null };
  }
}
