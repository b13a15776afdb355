import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitStatements, sqlName, sqlText } from '../../../src/engine/index.ts';

test('a script falls apart at its semicolons and nowhere else', () => {
  const script = `CREATE TABLE "a;b" AS SELECT 'x;''y' AS c; -- not; here
    /* nor ; here */ INSERT INTO "a;b" VALUES (';');;  `;
  expect(splitStatements(script)).toEqual([
    `CREATE TABLE "a;b" AS SELECT 'x;''y' AS c`,
    `-- not; here\n    /* nor ; here */ INSERT INTO "a;b" VALUES (';')`,
  ]);
});

test('a quote that is never closed does not hang or lose text', () => {
  expect(splitStatements(`SELECT 'a; b`)).toEqual([`SELECT 'a`, 'b']);
});

test('any text and any name, once quoted, stays inside its statement', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, name) => {
      const statement = `SELECT ${sqlText(text)} AS ${sqlName(name)}`;
      expect(splitStatements(`${statement};${statement}`)).toEqual([statement, statement]);
    }),
  );
});
