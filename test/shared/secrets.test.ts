import { expect, it } from 'vitest'
import { isSecret, seenByCommand } from '../../src/shared/secrets.ts'

it.each([
  'GITHUB_TOKEN',
  'HF_TOKEN',
  'HUGGING_FACE_HUB_TOKEN',
  'MLFLOW_TRACKING_USERNAME',
  'MLFLOW_TRACKING_PASSWORD',
  'MLFLOW_TRACKING_TOKEN',
  'MLFLOW_TRACKING_CLIENT_CERT_PATH',
  'DATABRICKS_TOKEN',
  'OPENAI_API_KEY',
  'JUDGE_KEY',
  'AWS_ACCESS_KEY_ID',
  'AWS_SECRET_ACCESS_KEY',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'PGPASSWORD',
  'GH_PAT',
  'SSH_AUTH_SOCK',
  'NPM_CONFIG_//REGISTRY/:_AUTHTOKEN',
  'INPUT_TOKEN',
  'INPUT_SUITE',
  'ACTIONS_RUNTIME_TOKEN',
  'ACTIONS_ID_TOKEN_REQUEST_URL',
  'GITHUB_OUTPUT',
  'GITHUB_ENV',
])('%s is a secret', (name) => expect(isSecret(name)).toBe(true))

it.each([
  ['MLFLOW_TRACKING_URI', 'https://ann:s3cret@mlflow.example', true],
  ['DATABASE_URL', 'postgresql+psycopg://ann:s3cret@db/evals', true],
  ['MLFLOW_TRACKING_URI', 'https://mlflow.example:5000/a@b', false],
  ['HTTPS_PROXY', 'http://ann:s3cret@proxy:3128', false],
  ['PIP_INDEX_URL', 'https://ann:s3cret@packages.example/simple', false],
  ['TOKENIZERS_PARALLELISM', 'false', false],
  ['VLLM_MAX_NUM_BATCHED_TOKENS', '8192', false],
  ['KEYBOARD', 'de', false],
  ['PATH', '/bin', false],
  ['PWD', '/', false],
  ['GITHUB_SHA', 'abc', false],
  ['GITHUB_REPOSITORY', 'owner/name', false],
  ['CHECKPOINT_GATE_BASE', 'abc', false],
  ['CUDA_VISIBLE_DEVICES', '0', false],
])('%s as %s: %s', (name, value, expected) => expect(isSecret(name, value)).toBe(expected))

it('a command is given what is passed on by name, and what is withheld is named without what the job itself has', () => {
  const environment = { PATH: '/bin', HF_TOKEN: 'for-the-hub', GH_PAT: 'for-git', JUDGE: 'for-it', INPUT_TOKEN: 'x' }
  expect(seenByCommand(environment, ['JUDGE'], ['HF_TOKEN', 'NOT_SET'])).toEqual({
    environment: { PATH: '/bin', HF_TOKEN: 'for-the-hub' },
    withheld: ['GH_PAT', 'JUDGE'],
    secrets: ['for-the-hub'],
  })
})
