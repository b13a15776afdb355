import './year-slider.css';
import { useId } from 'react';
import { classNames } from '../class-names.ts';
import { Icon } from '../icon.tsx';
import { labelledYears, type YearTick, yearIndex } from './years.ts';

export interface YearSliderProps {
  readonly label: string;
  /** In order of time. */
  readonly years: readonly YearTick[];
  readonly value: number;
  readonly onChange: (year: number) => void;
  /** What the slider says of the chosen year, e.g. "2025, not complete". */
  readonly valueText: string;
  /** Shown when one of the years is partial, e.g. "○ year not complete". */
  readonly partialNote?: string | undefined;
  readonly disabled?: boolean | undefined;
  /** Play button; the caller moves the year while `playing`. */
  readonly play?:
    | {
        readonly playing: boolean;
        readonly onToggle: (playing: boolean) => void;
        readonly playLabel: string;
        readonly pauseLabel: string;
      }
    | undefined;
}

/** Labels that fit under a wide slider and under one on a phone. */
const WIDE = 10;
const NARROW = 4;

/** Moves through the years: a range input with a label under each year, and a play button. */
export function YearSlider(props: YearSliderProps) {
  const { label, years, value, onChange, valueText, partialNote, disabled, play } = props;
  const id = useId();
  const wide = labelledYears(years, WIDE);
  const narrow = labelledYears(years, NARROW);
  const pick = (index: number) => {
    const year = years[index];
    if (year && year.value !== value) onChange(year.value);
  };
  return (
    <div className="ui-years">
      {play ? (
        <button
          type="button"
          className="ui-button ui-button-primary ui-years-play"
          disabled={disabled}
          aria-label={play.playing ? play.pauseLabel : play.playLabel}
          title={play.playing ? play.pauseLabel : play.playLabel}
          onClick={() => play.onToggle(!play.playing)}
        >
          <Icon name={play.playing ? 'pause' : 'play'} />
        </button>
      ) : null}
      <div className="ui-years-body">
        <div className="ui-years-head">
          <label className="ui-label" htmlFor={id}>
            {label}
          </label>
          <output className="ui-years-value" htmlFor={id} aria-live="off">
            {valueText}
          </output>
        </div>
        <input
          id={id}
          type="range"
          min={0}
          max={Math.max(0, years.length - 1)}
          step={1}
          value={yearIndex(years, value)}
          disabled={disabled}
          aria-valuetext={valueText}
          onChange={(event) => pick(event.currentTarget.valueAsNumber)}
        />
        <div className="ui-years-ticks" aria-hidden="true">
          {years.map((year) => (
            <span
              key={year.value}
              className={classNames(
                'ui-years-tick',
                year.partial && 'ui-years-partial',
                year.value === value && 'ui-years-now',
              )}
            >
              {wide.has(year.value) || narrow.has(year.value) ? (
                <span
                  className={classNames(
                    !narrow.has(year.value) && 'ui-years-wide',
                    !wide.has(year.value) && 'ui-years-narrow',
                  )}
                >
                  {year.value}
                </span>
              ) : null}
            </span>
          ))}
        </div>
        {partialNote && years.some((year) => year.partial) ? (
          <p className="ui-years-note">
            <span className="ui-years-hollow" aria-hidden="true" />
            {partialNote}
          </p>
        ) : null}
      </div>
    </div>
  );
}
