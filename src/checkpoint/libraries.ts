/** Versions of the libraries that split and render, for the report. Kept equal to package.json by a test. */
export const libraryVersions = { '@huggingface/tokenizers': '0.2.0', '@huggingface/jinja': '0.5.11' }
