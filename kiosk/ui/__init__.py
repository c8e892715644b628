"""The only room that knows Qt, and it decides nothing: it turns touches into events and values into pictures."""
