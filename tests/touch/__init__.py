"""Tests of contacts and activations."""
