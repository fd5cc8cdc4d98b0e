"""A second, independent implementation of docs/spec/derivation.md; standard library only."""
