import './shell.css';
import type { ReactNode } from 'react';
import { LANGS, type SnapshotId } from '../../base/index.ts';
import { formatsOf, type Messages } from '../../i18n/index.ts';
import type { SnapshotIndex } from '../../snapshot/index.ts';
import {
  goView,
  setLang,
  setSnapshot,
  setTheme,
  THEMES,
  type Theme,
  useHref,
  useView,
  useViewStore,
} from '../../state/index.ts';
import { AppFrame, NavLinks, SegmentedControl, SelectField } from '../../ui/index.ts';
import { OPEN_VIEWS } from '../views-by-name.ts';

export interface ShellProps {
  readonly t: Messages;
  readonly index: SnapshotIndex | null;
  /** The snapshot on screen. */
  readonly snapshot: string | null;
  readonly banner: ReactNode;
  readonly footer: ReactNode;
  readonly children: ReactNode;
}

/** The page around every view: name, navigation, pickers of snapshot, language and theme, notices, sources. */
export function Shell({ t, index, snapshot, banner, footer, children }: ShellProps) {
  const store = useViewStore();
  const href = useHref();
  const { view, lang, theme } = useView((state) => state);
  return (
    <AppFrame
      skipLabel={t.shell.skipToContent}
      wordmark={
        <a href={href(goView('overview'))}>
          <strong>{t.shell.title}</strong>
        </a>
      }
      nav={
        <NavLinks
          label={t.shell.nav.label}
          items={OPEN_VIEWS.map((id) => ({ id, href: href(goView(id)), label: t.shell.nav.views[id] }))}
          currentId={view}
          onFollow={(id) => {
            const next = OPEN_VIEWS.find((name) => name === id);
            if (next) store.change(goView(next));
          }}
        />
      }
      controls={
        <>
          <SnapshotPicker
            t={t}
            index={index}
            snapshot={snapshot}
            onPick={(id) => store.change(setSnapshot(id))}
          />
          <SegmentedControl
            label={t.shell.language.label}
            labelHidden
            value={lang}
            choices={LANGS.map((value) => ({
              value,
              label: value.toUpperCase(),
              href: href(setLang(value)),
            }))}
            onChange={(value) => store.change(setLang(value))}
          />
          <SelectField
            label={t.shell.theme.label}
            labelHidden
            value={theme}
            options={THEMES.map((value) => ({ value, label: t.shell.theme.names[value] }))}
            onChange={(value) => store.change(setTheme(themeOf(value)))}
          />
        </>
      }
      banner={banner}
      footer={footer}
    >
      {children}
    </AppFrame>
  );
}

const themeOf = (value: string): Theme => THEMES.find((theme) => theme === value) ?? 'auto';

function SnapshotPicker(props: {
  readonly t: Messages;
  readonly index: SnapshotIndex | null;
  readonly snapshot: string | null;
  readonly onPick: (id: SnapshotId | null) => void;
}) {
  const { t, index, snapshot, onPick } = props;
  const lang = useView((state) => state.lang);
  if (!index || snapshot === null) return null;
  return (
    <SelectField
      label={t.shell.snapshot.label}
      labelHidden
      value={snapshot}
      options={index.snapshots.map((each) => ({
        value: each.id,
        label: t.shell.snapshot.asOf(formatsOf(lang).date(each.as_of, 'month')),
      }))}
      onChange={(id) => onPick(id === index.default ? null : (id as SnapshotId))}
    />
  );
}
