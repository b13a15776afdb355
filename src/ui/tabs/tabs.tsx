import './tabs.css';
import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { focusNth, rovingIndex } from '../roving.ts';

export interface TabItem<V extends string> {
  readonly value: V;
  readonly label: string;
}
export interface TabsProps<V extends string> {
  readonly label: string;
  readonly tabs: readonly TabItem<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
  /** Content of the chosen tab. */
  readonly children: ReactNode;
}

/** Faces of one thing, one shown at a time; arrow keys move and choose. */
export function Tabs<V extends string>({ label, tabs, value, onChange, children }: TabsProps<V>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const next = rovingIndex(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || !tab || !list.current) return;
    event.preventDefault();
    focusNth(list.current, 'tab', next);
    onChange(tab.value);
  };
  return (
    <div className="ui-tabs">
      <div ref={list} className="ui-tablist" role="tablist" aria-label={label}>
        {tabs.map((tab, index) => (
          <button
            key={tab.value}
            type="button"
            role="tab"
            id={`${id}-${tab.value}`}
            aria-selected={tab.value === value}
            aria-controls={`${id}-panel`}
            tabIndex={tab.value === value ? 0 : -1}
            onClick={() => onChange(tab.value)}
            onKeyDown={(event) => onKeyDown(event, index)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div id={`${id}-panel`} className="ui-tabpanel" role="tabpanel" aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </div>
  );
}
