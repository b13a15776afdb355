import './growth.css';
import { setMode } from '../../state/index.ts';
import { Notice, Tabs } from '../../ui/index.ts';
import type { DrawProps } from '../view.ts';
import { ActivityFace } from './activity.tsx';
import { Controls } from './controls.tsx';
import { LibrariesFace } from './libraries.tsx';
import { FACES, printMode } from './mode.ts';
import { ProvincesFace } from './provinces.tsx';
import type { GrowthModel } from './read.ts';
import { TargetsFace } from './targets.tsx';

/** The growth page: libraries, provinces, activity, and results with targets, one face at a time. */
export function DrawGrowth(props: DrawProps<GrowthModel>) {
  const { model, state, context, change, href } = props;
  const { t } = context;
  const { mode } = model;
  return (
    <>
      <header className="page-head">
        <h1>{t.growth.question}</h1>
      </header>
      <Tabs
        label={t.growth.faces.label}
        tabs={FACES.map((face) => ({ value: face, label: t.growth.faces[face] }))}
        value={mode.face}
        onChange={(face) => change(setMode(printMode({ ...mode, face })))}
      >
        <div className="growth">
          <Controls model={model} state={state} context={context} change={change} href={href} />
          {model.place.illustrative ? <Notice tone="info">{t.growth.illustrative(model.name)}</Notice> : null}
          <Shown {...props} />
        </div>
      </Tabs>
    </>
  );
}

function Shown({ model, state, context, change, href }: DrawProps<GrowthModel>) {
  const shared = { growth: model, state, context, change, href };
  const { shown } = model;
  switch (shown.face) {
    case 'libraries':
      return <LibrariesFace {...shared} shown={shown} />;
    case 'provinces':
      return <ProvincesFace {...shared} shown={shown} />;
    case 'activity':
      return <ActivityFace {...shared} shown={shown} />;
    case 'targets':
      return <TargetsFace {...shared} shown={shown} />;
  }
}
