import { useId } from 'react';
import { Icon } from '../icon.tsx';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean | undefined;
  /** Options of the same group stand together under its name. */
  readonly group?: string | undefined;
}
export interface SelectFieldProps {
  readonly label: string;
  readonly labelHidden?: boolean | undefined;
  readonly options: readonly SelectOption[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly disabled?: boolean | undefined;
  readonly hint?: string | undefined;
}

/** The options in order, split into runs of the same group. */
export function optionGroups(
  options: readonly SelectOption[],
): readonly { readonly group: string | undefined; readonly options: readonly SelectOption[] }[] {
  const runs: { group: string | undefined; options: SelectOption[] }[] = [];
  for (const option of options) {
    const last = runs.at(-1);
    if (last && last.group === option.group) last.options.push(option);
    else runs.push({ group: option.group, options: [option] });
  }
  return runs;
}

function Options({ options }: { readonly options: readonly SelectOption[] }) {
  return options.map((option) => (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  ));
}

/** One of many: the browser's own list, labelled. */
export function SelectField(props: SelectFieldProps) {
  const { label, labelHidden, options, value, onChange, disabled, hint } = props;
  const id = useId();
  return (
    <div className="ui-control">
      <label className={labelHidden ? 'ui-hidden' : 'ui-label'} htmlFor={id}>
        {label}
      </label>
      <span className="ui-select">
        <select
          id={id}
          value={value}
          disabled={disabled}
          aria-describedby={hint ? `${id}-hint` : undefined}
          onChange={(event) => onChange(event.currentTarget.value)}
        >
          {optionGroups(options).map((run) =>
            run.group === undefined ? (
              <Options key={run.options[0]?.value} options={run.options} />
            ) : (
              <optgroup key={run.group} label={run.group}>
                <Options options={run.options} />
              </optgroup>
            ),
          )}
        </select>
        <Icon name="chevron-down" />
      </span>
      {hint ? (
        <span id={`${id}-hint`} className="ui-hint">
          {hint}
        </span>
      ) : null}
    </div>
  );
}
