# A script that ends by an error: module typo.
import collections
collections.Countr()
