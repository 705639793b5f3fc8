/** What can be wrong with a server's log-probabilities, by one name each. */
export type Fault =
  /** It answered 4xx, or has no such route. */
  | 'refused'
  /** It answered 5xx, not in time, or in no JSON. */
  | 'failed'
  | 'shape'
  /** Only values of generated tokens came back. */
  | 'echo-ignored'
  | 'no-values'
  /** More or fewer values than tokens. */
  | 'length'
  /** The server put tokens in front of a prompt that was sent as tokens. */
  | 'bos-added'
  /** The server read fewer tokens than were sent. */
  | 'truncated'
  /** The server read many more tokens than were sent. */
  | 'template'
  | 'null'
  | 'not-finite'
  /** Above 0. */
  | 'logits'
  /** Minus infinity, written as a number. */
  | 'floor'
  /** Sums of a text and of its beginning contradict each other. */
  | 'sums'
  /** The same value for all. */
  | 'stub'
  /** Other tokens than were sent. */
  | 'ids'
  /** A text was split otherwise than by tokenizer.json. */
  | 'split'
  /** The likeliest tokens cannot be those of one distribution. */
  | 'lists'
  /** The same distribution at every place. */
  | 'broadcast'
  | 'row-shift'
  | 'index-shift'
  | 'unlike-generation'
  | 'cached-prefix'
  | 'noise'
  | 'order'
  | 'causality'
  | 'short-prompts'
  | 'long-prompts'
  | 'temperature'
  /** The texts of the probe surprise the model nowhere, so that nothing is proven by them. */
  | 'no-surprise'
  /** No tokenizer is at hand, and the server does not tell all that is needed in its place. */
  | 'tokenizer'
  /** The server does not list the model, or this dialect does not know adapters. */
  | 'model'
