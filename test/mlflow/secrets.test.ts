import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { placeFrom } from '../../src/mlflow/place.ts'

test.each([
  'http://ann:pa/55word@mlflow:5000',
  'http://ann:pa@55word@host name',
  'htps://ann:pa55word@mlflow:5000',
  'ann:pa55word@mlflow:5000',
  'postgresql://mlflow/db?user=ann&password=pa55word',
  'http://ann:pa#55word@mlflow:5000',
  'https://mlflow.example.com/#token=pa55word',
])('an address that is none is told without the password that stands in it: %s', (MLFLOW_TRACKING_URI) => {
  const thrown: unknown[] = []
  try {
    placeFrom({ MLFLOW_TRACKING_URI })
  } catch (error) {
    thrown.push(error)
  }
  expect(thrown).toMatchObject([{ code: 'mlflow-address' }])
  // All that a program prints that dies of it.
  expect(inspect(thrown, { depth: 9 }).replace(/^.*secrets\.test.*$/gm, '')).not.toMatch(/pa\W?55|word/)
})
